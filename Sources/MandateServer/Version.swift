/// The version of the program, told to clients at initialize and to users by the command.
package let serverVersion = "0.1.0"
