// The natural logarithm without the C library, so that the same bytes come out on every machine.

/// ln x for x > 0, to about twelve digits.
func logarithm(_ x: Double) -> Double {
  guard x > 0, x.isFinite else { return 0 }
  let exponent = Double(x.exponent)
  // ln m = 2 artanh((m - 1) / (m + 1)) for the significand 1 ≤ m < 2.
  let ratio = (x.significand - 1) / (x.significand + 1)
  let square = ratio * ratio
  var power = ratio
  var sum = 0.0
  for odd in stride(from: 1.0, through: 23, by: 2) {
    sum += power / odd
    power *= square
  }
  return 2 * sum + exponent * 0.693_147_180_559_945_3
}
