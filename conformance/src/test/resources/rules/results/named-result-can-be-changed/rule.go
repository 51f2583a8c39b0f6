package main

import "fmt"

// A deferred call can change a result that has a name, also after an explicit return.
func f() (r int) {
	defer func() { r *= 7 }()
	return 6
}

func main() {
	fmt.Println("f ->", f())
}
