// The natural logarithm and its inverse without the C library, so that the same bytes come out on every machine.

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

/// e to the x, to about twelve digits.
func exponential(_ x: Double) -> Double {
  // e^x = 2^k · e^r with |r| below 0.35.
  let k = (x / 0.693_147_180_559_945_3).rounded()
  guard abs(k) < 1000 else { return k < 0 ? 0 : .infinity }
  let rest = x - k * 0.693_147_180_559_945_3
  var term = 1.0
  var sum = 1.0
  for n in 1...14 {
    term *= rest / Double(n)
    sum += term
  }
  return sum * Double(sign: .plus, exponent: Int(k), significand: 1)
}
