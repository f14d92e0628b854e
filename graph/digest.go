package graph

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"math"
	"reflect"
)

// Digest is a SHA-256 over everything that a store holds, in Walk's order:
// stores of equal content have equal digests. Sketches and fingerprints, which
// Walk leaves out, do not count.
func Digest(ctx context.Context, store Store) (string, error) {
	sum := sha256.New()
	err := store.Walk(ctx, func(e Extraction) error {
		sum.Write(e.Digest())
		return nil
	})
	if err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// Digest is a SHA-256 over all fields of an extraction. A nil list and an empty
// one are the same.
func (e *Extraction) Digest() []byte {
	sum := sha256.New()
	d := digester{sum: sum}
	d.add(reflect.ValueOf(e).Elem())
	d.flush()
	return sum.Sum(nil)
}

// digester writes a value's fields, each with its length, into a hash.
type digester struct {
	sum    hash.Hash
	buffer []byte
}

const digestBlock = 8 << 10

func (d *digester) add(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		d.number(uint64(v.Len()))
		d.buffer = append(d.buffer, v.String()...)
	case reflect.Bool:
		d.presence(v.Bool())
	case reflect.Int:
		d.number(uint64(v.Int()))
	case reflect.Uint64:
		d.number(v.Uint())
	case reflect.Float64:
		d.number(math.Float64bits(v.Float()))
	case reflect.Pointer:
		d.presence(!v.IsNil())
		if !v.IsNil() {
			d.add(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			d.add(v.Field(i))
		}
	case reflect.Slice:
		d.number(uint64(v.Len()))
		for i := range v.Len() {
			d.add(v.Index(i))
		}
	default:
		panic("graph: no digest of a " + v.Type().String())
	}
	if len(d.buffer) > digestBlock {
		d.flush()
	}
}

func (d *digester) number(n uint64) { d.buffer = binary.AppendUvarint(d.buffer, n) }

func (d *digester) presence(there bool) {
	if there {
		d.number(1)
	} else {
		d.number(0)
	}
}

func (d *digester) flush() {
	d.sum.Write(d.buffer)
	d.buffer = d.buffer[:0]
}
