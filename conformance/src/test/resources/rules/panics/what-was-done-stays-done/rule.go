package main

import "fmt"

var stock = 1

// A panic takes nothing back.
func f() {
	defer func() { recover() }()
	stock = 2
	panic("P")
}

func main() {
	f()
	fmt.Println("stock", stock)
}
