import Assessment
import Localization
import Typesetting

/// The course at a glance: its modules, how far the learner is, and what each key does.
enum OverviewScreen {
  static func blocks(_ overview: CourseOverview, _ style: ScreenStyle) -> [Block] {
    [.blank, .heading(StyledText(overview.title)), .blank]
      + (style.isPlain ? lines(overview, style) : [.table(table(overview, style))])
      + [.blank] + keys(overview, style) + [.blank]
  }

  private static func table(_ overview: CourseOverview, _ style: ScreenStyle) -> TextTable {
    let rows = overview.rows.enumerated().map { index, row -> [StyledText] in
      [
        "\(index + 1, .accent)", StyledText(row.title),
        StyledText(style(OverviewWording.state(row.state)), .muted),
        StyledText(style(OverviewWording.detail(row.state)), .muted),
      ]
    }
    return TextTable(
      [.init("", .trailing), .init(), .init(), .init()], rows: rows, indent: 2)
  }

  /// The same as sentences, for a screen reader.
  private static func lines(_ overview: CourseOverview, _ style: ScreenStyle) -> [Block] {
    overview.rows.enumerated().map { index, row in
      let state = [OverviewWording.state(row.state), OverviewWording.detail(row.state)]
        .map { style($0) }.filter { !$0.isEmpty }.joined(separator: ", ")
      return .item(lead: "\(index + 1). ", StyledText("\(row.title): \(state)."))
    }
  }

  private static func keys(_ overview: CourseOverview, _ style: ScreenStyle) -> [Block] {
    let goOn = overview.next.flatMap(overview.row).map { row in
      OverviewWording.goOn(row.title, isOpen: row.state.isOpen)
    }
    return ([goOn].compactMap(\.self) + OverviewWording.keys).map { key in
      .entry(key.key, StyledText(style(key.meaning)), column: 8)
    }
  }
}

extension CourseOverview.State {
  var isOpen: Bool {
    switch self {
    case .open: true
    case .untouched, .finished, .unavailable: false
    }
  }
}
