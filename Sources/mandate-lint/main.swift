#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif
import MandateServer

if CommandLine.arguments.dropFirst() == ["lsp"] {
  exit(runServer())
}
print("mandate-lint")
