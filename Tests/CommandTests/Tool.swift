// Programs of others that a test asks for its opinion, where the machine has them.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

enum Tool {
  static func exists(_ name: String) -> Bool { access(path(name), X_OK) == 0 }

  static func path(_ name: String) -> String {
    ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
      ?? "/usr/bin/\(name)"
  }
}
