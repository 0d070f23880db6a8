import Console
import Localization
import Typesetting

/// One run of the program: from the words of the command line to the status that it ends with.
struct Program {
  let environment: Environment
  let places: Places
  let preferences: Preferences
  let language: Language

  func run() -> ExitStatus {
    if let request = HelpRequest(in: environment.arguments) {
      return carryOut(looked) { try help(request, $0) }
    }
    switch ParsedLine(environment.arguments) {
    case .command(let command): return run(command)
    case .complaint(let complaint): return carryOut(looked) { _ in throw failure(complaint) }
    }
  }

  /// The options of a line that isn't parsed.
  private var looked: GivenOptions { GivenOptions(lookingThrough: environment.arguments) }

  private func run(_ command: any Command) -> ExitStatus {
    carryOut(command.shared.given) { surroundings in
      try command.shared.version ? version(surroundings) : command.run(in: surroundings)
    }
  }

  private func version(_ surroundings: Surroundings) throws -> ExitStatus {
    try surroundings.output.write(exactly: "repaso \(Repaso.version)\n")
    return .success
  }

  /// Does something, and words whatever stands in its way.
  private func carryOut(
    _ options: GivenOptions, _ action: (Surroundings) throws -> ExitStatus
  ) -> ExitStatus {
    let surroundings = Surroundings(self, options)
    do {
      return try action(surroundings)
    } catch let terminated as Terminated {
      dieBySignal(terminated.signal)
    } catch OutputFailure.terminated(let signal) {
      dieBySignal(signal)
    } catch OutputFailure.readerGone {
      return .success
    } catch is Departure {
      return .success
    } catch let error as any ExplainedError {
      surroundings.complain(error.wording)
      return error.status
    } catch {
      surroundings.complain(FailureWording.unforeseen(error))
      return .inputOutput
    }
  }

  // MARK: - Help and wrong lines

  private func help(_ request: HelpRequest, _ surroundings: Surroundings) throws -> ExitStatus {
    let pages = RepasoCommand.subcommands.map { $0.page }
    let (style, columns) = (surroundings.style, surroundings.output.typesetter.columns)
    switch request {
    case .program:
      try surroundings.output.write(HelpScreen.program(pages, style, columns: columns))
    case .command(let name):
      guard let page = pages.first(where: { $0.name == name || $0.alias == name }) else {
        throw failure(.unexpectedArguments([name]))
      }
      try surroundings.output.write(HelpScreen.command(page, style, columns: columns))
    }
    return .success
  }

  /// What is wrong with the line, and where to read how it should be.
  private func failure(_ complaint: ParserComplaint) -> Failure {
    let page = RepasoCommand.page(in: environment.arguments)
    let wording = complaint.wording(on: page)
    let help = HelpWording.seeHelp(page?.name)
    return Failure(
      Wording(
        es: "\(wording.spanish)\n\(help.spanish)", en: "\(wording.english)\n\(help.english)"),
      .wrongUsage)
  }
}
