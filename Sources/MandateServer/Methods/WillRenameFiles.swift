// workspace/willRenameFiles: before files or folders are renamed or moved, the paths that mandates name their parents by are made to
// lead to the same mandates afterwards.

extension Method {
  static let willRenameFiles = Method.errand("workspace/willRenameFiles", offering: FileOperation.offer("willRename")) { _, params in
    Renaming(params)
  }
}
