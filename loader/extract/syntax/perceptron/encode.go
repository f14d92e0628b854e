package perceptron

import (
	"cmp"
	"encoding/binary"
	"errors"
	"slices"
)

// ErrCorrupt says that bytes do not hold an encoded table.
var ErrCorrupt = errors.New("weights are corrupt")

// AppendBinary appends the table to b, column by column, so that a general
// compressor finds little left to do.
func (t *Table) AppendBinary(b []byte) []byte {
	rows := t.rows()
	b = binary.AppendUvarint(b, uint64(len(rows)))
	previous := uint32(0)
	for _, r := range rows {
		b = binary.AppendUvarint(b, uint64(r.key-previous))
		previous = r.key
	}
	for _, r := range rows {
		b = append(b, uint8(len(r.cells)-1))
	}
	for _, r := range rows {
		for _, c := range r.cells {
			b = append(b, c.class)
		}
	}
	for _, r := range rows {
		for _, c := range r.cells {
			b = append(b, uint8(c.value))
		}
	}
	return b
}

// rows gives the table's rows in the order of their keys.
func (t *Table) rows() []row {
	var rows []row
	for _, s := range t.slots {
		if s.key != 0 {
			first := int(s.at >> 8)
			rows = append(rows, row{s.key, t.cells[first : first+1+int(s.at&0xff)]})
		}
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a.key, b.key) })
	return rows
}

// Decode reads a table from the beginning of b and gives what follows it.
// Classes of the table are below classes, else it is ErrCorrupt.
func Decode(b []byte, classes int) (*Table, []byte, error) {
	n, size := binary.Uvarint(b)
	if size <= 0 || n > uint64(len(b)) {
		return nil, nil, ErrCorrupt
	}
	b = b[size:]
	rows := make([]row, n)
	previous := uint32(0)
	for i := range rows {
		delta, size := binary.Uvarint(b)
		if size <= 0 || delta == 0 || delta > uint64(^uint32(0)-previous) {
			return nil, nil, ErrCorrupt
		}
		b = b[size:]
		previous += uint32(delta)
		rows[i].key = previous
	}
	if len(b) < len(rows) {
		return nil, nil, ErrCorrupt
	}
	total := 0
	for i := range rows {
		total += int(b[i]) + 1
	}
	lengths := b[:len(rows)]
	b = b[len(rows):]
	if len(b) < 2*total || total >= mostCells {
		return nil, nil, ErrCorrupt
	}
	if err := fillRows(rows, lengths, b[:total], b[total:2*total], classes); err != nil {
		return nil, nil, err
	}
	return newTable(rows), b[2*total:], nil
}

func fillRows(rows []row, lengths, classOf, values []byte, classes int) error {
	cells := make([]cell, len(values))
	for i := range cells {
		if int(classOf[i]) >= classes {
			return ErrCorrupt
		}
		cells[i] = cell{classOf[i], int8(values[i])}
	}
	for i := range rows {
		n := int(lengths[i]) + 1
		rows[i].cells, cells = cells[:n:n], cells[n:]
	}
	return nil
}
