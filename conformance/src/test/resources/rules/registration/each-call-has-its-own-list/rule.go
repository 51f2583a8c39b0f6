package main

import "fmt"

// Each call of a recursive function has deferred calls of its own.
func f(n int) {
	fmt.Println("enter", n)
	defer fmt.Println("exit", n)
	if n > 0 {
		f(n - 1)
	}
}

func main() {
	f(2)
}
