package main

import (
	"errors"
	"fmt"
)

type point struct{ x int }

// A value of any type can be thrown, and recover gives that very value.
func f(value interface{}) {
	defer func() {
		got := recover()
		switch v := got.(type) {
		case int:
			fmt.Println("int", v)
		case string:
			fmt.Println("string", v)
		case *point:
			fmt.Println("point", v.x)
		case error:
			fmt.Println("error", v)
		}
		fmt.Println("the same", got == value)
	}()
	panic(value)
}

func main() {
	f(1)
	f("P")
	f(&point{2})
	f(errors.New("E"))
}
