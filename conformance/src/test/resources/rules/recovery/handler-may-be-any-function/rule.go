package main

import "fmt"

type handler interface{ handle() }

type base struct{}

func (base) handle() { fmt.Println("method recovered", recover()) }

type derived struct{ base }

func named() { fmt.Println("function recovered", recover()) }

// A function, a method, a method of an interface, a method of an embedded type: all of them can recover.
func function() {
	defer named()
	panic(1)
}

func method(b base) {
	defer b.handle()
	panic(2)
}

func iface(h handler) {
	defer h.handle()
	panic(3)
}

func embedded(d derived) {
	defer d.handle()
	panic(4)
}

func main() {
	function()
	method(base{})
	iface(base{})
	embedded(derived{})
}
