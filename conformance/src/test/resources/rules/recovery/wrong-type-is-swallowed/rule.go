package main

import "fmt"

// recover stops a panic before anybody can look at its type: here a number is lost by mistake.
func f() {
	defer func() {
		if text, ok := recover().(string); ok {
			fmt.Println("recovered", text)
		}
	}()
	panic(5)
}

func main() {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("caller got", e)
		}
	}()
	f()
	fmt.Println("main goes on")
}
