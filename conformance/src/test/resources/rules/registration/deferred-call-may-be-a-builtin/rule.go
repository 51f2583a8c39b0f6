package main

import "fmt"

var stock = map[string]int{"apple": 1}

// Builtins that are statements can be deferred: delete, close, print, and panic itself.
func f() {
	defer delete(stock, "apple")
	fmt.Println("body", len(stock))
}

func g() {
	defer panic("deferred panic")
	fmt.Println("body")
}

func main() {
	f()
	fmt.Println("after", len(stock))
	defer func() { fmt.Println("caller got", recover()) }()
	g()
}
