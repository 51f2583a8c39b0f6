package main

import "fmt"

// If a handler throws the same value again, Go reports it twice, the first time as recovered.
func f() {
	defer func() {
		e := recover()
		fmt.Println("recovered", e)
		panic(e)
	}()
	panic("P")
}

func main() {
	f()
}
