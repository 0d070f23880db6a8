import Assessment
import Diagnostics
import Localization

/// Reads the tree of a curriculum into a course.
struct CurriculumReader {
  private var fields: FieldReader

  /// What was read of a curriculum.
  struct Reading {
    let course: Course?
    let language: Language?
    let listed: [CurriculumFile.ListedModule]
    let problems: [ContentProblem]
  }

  static func read(_ tree: SyntaxTree) -> Reading {
    var reader = CurriculumReader(fields: FieldReader(tree, isUTF8: false))
    guard let object = reader.fields.fields(of: tree.root, as: .curriculum, in: .document) else {
      return Reading(course: nil, language: nil, listed: [], problems: reader.fields.problems)
    }
    return reader.reading(of: object)
  }

  private mutating func reading(of object: borrowing Fields) -> Reading {
    fields.format(object)
    let id = fields.name(object, .id)
    let version = fields.line(object, .version)
    let language = object[.language].flatMap { fields.languageCode(of: $0) }
    let title = title(object, in: language)
    let listed = listed(object)
    var course: Course?
    if let id, let version, let language {
      course = Course(
        id: id, version: version, language: language, title: title, order: listed.map(\.id))
    }
    return Reading(course: course, language: language, listed: listed, problems: fields.problems)
  }

  private mutating func title(_ object: borrowing Fields, in language: Language?) -> [Language:
    String]
  {
    guard let node = object[.title],
      let titles = fields.fields(of: node, as: .courseTitle, in: .field(.title))
    else { return [:] }
    var title: [Language: String] = [:]
    title[.spanish] = fields.line(titles, .spanish)
    title[.english] = fields.line(titles, .english)
    if let language, titles[language.field] == nil, let key = object.key(of: .title) {
      fields.report(.course(.untitled(language)), at: key)
    }
    return title
  }

  /// The modules in their order, each once.
  private mutating func listed(_ object: borrowing Fields) -> [CurriculumFile.ListedModule] {
    guard let elements = fields.elements(object, .modules) else { return [] }
    var places: [String: NodeID] = [:]
    var listed: [CurriculumFile.ListedModule] = []
    for element in elements {
      guard let name = fields.name(of: element, in: .entry(of: .modules)) else { continue }
      if let first = places[name] {
        fields.report(.course(.repeatedModule(name)), at: element, other: first)
        continue
      }
      places[name] = element
      listed.append(
        CurriculumFile.ListedModule(id: ModuleID(name), span: fields.tree.span(of: element)))
    }
    return listed
  }
}

extension Language {
  /// The field of a title in this language.
  var field: FieldName {
    switch self {
    case .spanish: .spanish
    case .english: .english
    }
  }
}
