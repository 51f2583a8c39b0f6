package main

import "fmt"

// A panic can be recovered once.
func f() {
	defer func() {
		fmt.Println("recovered", recover())
		fmt.Println("nothing left", recover() == nil)
	}()
	panic("P")
}

func main() {
	f()
}
