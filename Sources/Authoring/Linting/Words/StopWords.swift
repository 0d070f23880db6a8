import Localization

/// Words that join other words and carry no meaning of their own, folded.
enum StopWords {
  static let words = PerLanguage(es: KnownWords(spanish), en: KnownWords(english))

  private static let spanish = """
    algun alguna algunas algunos ante antes asi aun aunque bajo bien cada como con contra cual \
    cuales cualquier cuando cuanto cuyo cuya debe deben del desde donde dos durante ella ellas \
    ellos entre era eran esa esas ese eso esos esta estan estar estas este esto estos fue fueron \
    ha haber habia han hace hacen hacia hasta hay haya las les los mas mediante menos mientras mismo \
    misma muy nada ni no nos otra otras otro otros para pero poco por porque pues puede pueden que \
    quien quienes sea sean segun ser si sin sino sobre son su sus tal tambien tan tanto tiene \
    tienen todo toda todos todas tras tres una unas uno unos usted ya
    """

  private static let english = """
    about above after again all also although and any are because been before being below between \
    both but can could did does doing down during each few for from further had has have having \
    her here hers him his how into its just may might more most must nor not now off once one only \
    other our out over own same she should some such than that the their them then there these though \
    they this those through too two under until upon very was were what when where which while who \
    whom whose why will with within without would you your
    """
}
