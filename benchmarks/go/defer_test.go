// Package benchmarks measures what the Java benchmarks of DeferScope and of the failing path measure, in Go.
package benchmarks

import (
	"math/bits"
	"testing"
)

type gate struct {
	state uint32
}

func (g *gate) enter(key uint32) {
	g.state = bits.RotateLeft32(g.state, 1) + key
}

func (g *gate) leave(key uint32) {
	g.state = bits.RotateLeft32(g.state, 1) ^ key
}

var sink uint32

// The unit of comparison: a call that is not inlined, around one enter and one leave.
//
//go:noinline
func direct(g *gate, x uint32) uint32 {
	g.enter(1)
	result := g.state + x
	g.leave(1)
	return result
}

//go:noinline
func defer1(g *gate, x uint32) uint32 {
	g.enter(1)
	defer g.leave(1)
	return g.state + x
}

//go:noinline
func defer2(g *gate, x uint32) uint32 {
	g.enter(1)
	defer g.leave(1)
	g.enter(2)
	defer g.leave(2)
	return g.state + x
}

//go:noinline
func defer4(g *gate, x uint32) uint32 {
	g.enter(1)
	defer g.leave(1)
	g.enter(2)
	defer g.leave(2)
	g.enter(3)
	defer g.leave(3)
	g.enter(4)
	defer g.leave(4)
	return g.state + x
}

//go:noinline
func defer8(g *gate, x uint32) uint32 {
	g.enter(1)
	defer g.leave(1)
	g.enter(2)
	defer g.leave(2)
	g.enter(3)
	defer g.leave(3)
	g.enter(4)
	defer g.leave(4)
	g.enter(5)
	defer g.leave(5)
	g.enter(6)
	defer g.leave(6)
	g.enter(7)
	defer g.leave(7)
	g.enter(8)
	defer g.leave(8)
	return g.state + x
}

//go:noinline
func loop(times int, g *gate, x uint32) uint32 {
	for i := 0; i < times; i++ {
		g.enter(uint32(i))
		defer g.leave(uint32(i))
	}
	return g.state + x
}

//go:noinline
func descend(g *gate, frames uint32) uint32 {
	if frames <= 1 {
		panic(g)
	}
	return descend(g, frames-1) + frames
}

//go:noinline
func recovered1(g *gate, frames uint32) (result uint32) {
	defer func() {
		if recover() != nil {
			result = g.state
		}
	}()
	g.enter(1)
	defer g.leave(1)
	return descend(g, frames)
}

//go:noinline
func recovered4(g *gate, frames uint32) (result uint32) {
	defer func() {
		if recover() != nil {
			result = g.state
		}
	}()
	g.enter(1)
	defer g.leave(1)
	g.enter(2)
	defer g.leave(2)
	g.enter(3)
	defer g.leave(3)
	g.enter(4)
	defer g.leave(4)
	return descend(g, frames)
}

func measure(b *testing.B, call func(g *gate, x uint32) uint32, x uint32) {
	g := &gate{}
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		sink = call(g, x)
	}
}

func BenchmarkDirect(b *testing.B)  { measure(b, direct, 1) }
func BenchmarkDefer1(b *testing.B) { measure(b, defer1, 1) }
func BenchmarkDefer2(b *testing.B) { measure(b, defer2, 1) }
func BenchmarkDefer4(b *testing.B) { measure(b, defer4, 1) }
func BenchmarkDefer8(b *testing.B) { measure(b, defer8, 1) }

func BenchmarkLoop8(b *testing.B) {
	measure(b, func(g *gate, x uint32) uint32 { return loop(8, g, x) }, 1)
}

func BenchmarkLoop100(b *testing.B) {
	measure(b, func(g *gate, x uint32) uint32 { return loop(100, g, x) }, 1)
}

func BenchmarkRecover1Frames1(b *testing.B)  { measure(b, recovered1, 1) }
func BenchmarkRecover1Frames20(b *testing.B) { measure(b, recovered1, 20) }
func BenchmarkRecover4Frames1(b *testing.B)  { measure(b, recovered4, 1) }
func BenchmarkRecover4Frames20(b *testing.B) { measure(b, recovered4, 20) }
