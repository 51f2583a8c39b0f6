package main

import "fmt"

// A closure reads its variables when it runs, also after a fault in the middle of the body.
func f(divisor int) {
	n := 1
	defer func() { fmt.Println("deferred", n) }()
	n = 2
	n = 6 / divisor
	fmt.Println("body", n)
}

func main() {
	f(1)
	defer func() { fmt.Println("fault", recover() != nil) }()
	f(0)
}
