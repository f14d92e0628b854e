package claim

import "unicode/utf8"

// codePoints counts the code points before a byte offset of a text.
type codePoints struct {
	text  string
	every []int // code points before each multiple of stride
}

const stride = 128

func newCodePoints(text string) codePoints {
	c := codePoints{text: text, every: make([]int, 0, len(text)/stride+1)}
	count := 0
	for i := 0; i < len(text); i++ {
		if i%stride == 0 {
			c.every = append(c.every, count)
		}
		if utf8.RuneStart(text[i]) {
			count++
		}
	}
	return c
}

// of is the number of code points before a byte offset.
func (c codePoints) of(offset int) int {
	if len(c.every) == 0 {
		return 0
	}
	block := min(offset/stride, len(c.every)-1)
	count := c.every[block]
	for i := block * stride; i < offset; i++ {
		if utf8.RuneStart(c.text[i]) {
			count++
		}
	}
	return count
}
