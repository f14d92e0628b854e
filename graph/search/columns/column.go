package columns

import (
	"encoding/binary"
	"math/bits"
)

// Column is numbers in as few bytes each as the greatest of them needs; None
// takes no more room than others.
type Column struct {
	bytes []byte
	width int
	mask  uint32
}

func newColumn(values []uint32) Column {
	greatest := uint32(1)
	for _, v := range values {
		greatest = max(greatest, v+1) // None is stored as 0
	}
	width := (bits.Len32(greatest) + 7) / 8
	c := Column{bytes: make([]byte, len(values)*width+4-width), width: width, mask: uint32(1<<(8*width) - 1)}
	for i, v := range values {
		for b := range width {
			c.bytes[i*width+b] = byte((v + 1) >> (8 * b))
		}
	}
	return c
}

// At is the number at a place.
func (c *Column) At(i uint32) uint32 {
	return binary.LittleEndian.Uint32(c.bytes[int(i)*c.width:])&c.mask - 1
}

// Len is how many numbers there are.
func (c *Column) Len() int {
	if c.width == 0 {
		return 0
	}
	return (len(c.bytes) + c.width - 4) / c.width
}

// Span is some numbers of a column that follow each other.
type Span struct {
	column     *Column
	first, end uint32
}

// Len is how many numbers there are.
func (s Span) Len() int { return int(s.end - s.first) }

// All calls yield with the numbers, until it returns false.
func (s Span) All(yield func(uint32) bool) {
	for i := s.first; i < s.end; i++ {
		if !yield(s.column.At(i)) {
			return
		}
	}
}
