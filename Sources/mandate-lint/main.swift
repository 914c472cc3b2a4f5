print("mandate-lint")
