package main

import (
	"fmt"
	"runtime"
)

type point struct{ x int }

// A fault of the program itself is a panic too, of a kind of its own: runtime.Error.
func try(what string, action func()) {
	defer func() {
		_, fault := recover().(runtime.Error)
		fmt.Println(what, fault)
	}()
	action()
}

func main() {
	var p *point
	var any interface{} = "text"
	array, zero, one := []int{1}, 0, 1
	try("nil", func() { fmt.Println(p.x) })
	try("index", func() { fmt.Println(array[one]) })
	try("divide", func() { fmt.Println(one / zero) })
	try("type", func() { fmt.Println(any.(int)) })
	try("size", func() { fmt.Println(make([]int, zero-one)) })
	try("panic", func() { panic("P") })
}
