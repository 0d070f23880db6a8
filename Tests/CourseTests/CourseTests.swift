import Assessment
import Authoring
import Localization
import Testing

@Suite("The course")
struct CourseTests {
  static let order = [
    "orientation", "genocide-concepts", "risk-factors", "migration-map", "early-warning",
    "responses", "ombudsperson", "education-initiatives",
  ]
  static let subjects = order.dropFirst()

  let course: ShippedCourse

  init() throws {
    course = try ShippedCourse.shared.get()
  }

  @Test("has all of its modules in both languages", arguments: order)
  func modules(id: String) throws {
    let module = try #require(course.module(id))
    #expect(module.languages == [.spanish, .english])
  }

  @Test("has two hundred items or more")
  func size() {
    #expect(course.editions(in: .spanish).flatMap(\.items).count >= 200)
  }

  @Test("asks enough, in enough ways, of each subject", arguments: subjects)
  func practice(id: String) throws {
    let module = try #require(course.module(id)?.reference)
    let practice = module.items(of: .practice)
    #expect(practice.count >= 16)
    #expect(Set(practice.map(\.kind)).count >= 6)
    #expect(Set(practice.map(\.difficulty)) == [.easy, .medium, .hard])
    let scenarios = module.entries.compactMap { entry -> Scenario? in
      if case .scenario(let scenario) = entry { scenario } else { nil }
    }
    #expect(scenarios.contains { (3...5).contains($0.items.count) })
    #expect(
      practice.contains { item in
        if case .reflection(let reflection) = item.interaction {
          !reflection.rubric.isEmpty
        } else {
          false
        }
      })
  }

  @Test("asks for every objective three times or more", arguments: order)
  func objectives(id: String) throws {
    let module = try #require(course.module(id)?.reference)
    #expect((3...6).contains(module.objectives.count))
    for objective in module.objectives {
      let count = module.items(of: .practice).count { $0.objective == objective.id }
      #expect(count >= 3, "\(id), \(objective.id): \(count)")
    }
  }

  @Test("has two test forms that are alike", arguments: subjects)
  func testForms(id: String) throws {
    let module = try #require(course.module(id)?.reference)
    let pretest = module.items(of: .pretest)
    let posttest = module.items(of: .posttest)
    #expect(pretest.count == 6)
    #expect(posttest.count == 6)
    func profile(_ items: [Item]) -> [String] {
      items.map { "\($0.objective?.text ?? "-") \($0.difficulty?.rawValue ?? "-")" }.sorted()
    }
    #expect(profile(pretest) == profile(posttest))
  }

  @Test("can be read in short pages, each with its source", arguments: subjects)
  func lessons(id: String) throws {
    let editions = try #require(course.module(id))
    for language in editions.languages {
      let module = editions.edition(in: language)
      #expect((5...9).contains(module.lesson.count))
      #expect(module.glossary.count >= 6)
      #expect(module.passMark != nil)
      for page in module.lesson {
        let words = page.text.plainText.split(separator: " ").count
        #expect((115...225).contains(words), "\(id), \(page.id), \(language): \(words) words")
        #expect(!page.sources.isEmpty, "\(id), \(page.id)")
      }
    }
  }

  @Test("says of every item where its facts are, and of every distractor why it is wrong")
  func explained() {
    for module in course.modules.flatMap({ editions in editions.languages.map(editions.edition) }) {
      for item in module.items {
        #expect(!item.facts.isEmpty, "\(module.id)/\(item.id)")
        #expect(!item.explanation.isEmpty)
        #expect(!item.sources.isEmpty || item.kind == .reflection, "\(module.id)/\(item.id)")
        guard case .choice(let choice) = item.interaction else { continue }
        for option in choice.options where !option.isCorrect {
          #expect(option.feedback != nil, "\(module.id)/\(item.id), \(module.language)")
        }
      }
    }
  }
}
