package main

import "fmt"

// A deferred closure can make an error of a panic, so that callers see a value.
func f(fail bool) (n int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("%v", e)
		}
	}()
	if fail {
		panic("P")
	}
	return 5, nil
}

func print(n int, err error) {
	if err != nil {
		fmt.Println("failure", err)
	} else {
		fmt.Println("success", n)
	}
}

func main() {
	print(f(false))
	print(f(true))
}
