import CLibFuzzer
import Diagnostics

/// Throws random files at everything that reads or writes module text, and holds it to its laws.
///
/// A law that does not hold ends the process, and libFuzzer keeps the file that broke it.
@main
enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    let status = LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
      let file = SourceFile(
        name: "fuzz.en.yaml", bytes: Array(UnsafeBufferPointer(start: bytes, count: count)))
      FileLaws(file).hold()
      return 0
    }
    precondition(status == 0, "libFuzzer did not start")
  }
}
