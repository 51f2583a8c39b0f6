package main

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"time"
)

// Nor does a signal that ends the process.
func f() {
	defer fmt.Println("deferred")
	fmt.Println("body")
	exec.Command("kill", strconv.Itoa(os.Getpid())).Run()
	time.Sleep(time.Minute)
}

func main() {
	f()
}
