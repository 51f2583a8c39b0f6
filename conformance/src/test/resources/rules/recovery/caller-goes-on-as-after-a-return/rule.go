package main

import "fmt"

// After a recovery the function returns to its caller; what stood behind the panic is never run.
func f() string {
	defer func() { fmt.Println("recovered", recover()) }()
	fmt.Println("before")
	if len("P") == 1 {
		panic("P")
	}
	fmt.Println("after")
	return "value"
}

func main() {
	fmt.Println("empty", f() == "")
	fmt.Println("main goes on")
}
