package progress

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
	"time"
)

// clock moves on by a second with every look.
func clock() func() time.Time {
	now := time.Unix(0, 0)
	return func() time.Time {
		now = now.Add(time.Second)
		return now
	}
}

func TestBarKeepsToOneLineAndWipesIt(t *testing.T) {
	var terminal bytes.Buffer
	b := Bar(&terminal, 70).(*bar)
	b.now = clock()
	b.Begin("loading", 4)
	b.Step()
	first := terminal.String()
	for range 3 {
		b.Step()
	}
	b.End()
	if !strings.HasPrefix(first, "\rloading [=======                       ] 1 of 4 documents, ") {
		t.Errorf("drawn %q", first)
	}
	output := terminal.String()
	if strings.Contains(output, "\n") || !strings.HasSuffix(output, " \r") {
		t.Errorf("drawn %q", output)
	}
	for _, line := range strings.Split(output, "\r") {
		if len(line) > 69 {
			t.Errorf("%q does not fit", line)
		}
	}
}

func TestLinesAreRare(t *testing.T) {
	var output bytes.Buffer
	l := Lines(slog.New(slog.NewTextHandler(&output, nil))).(*lines)
	l.now = clock()
	l.Begin("loading", 100)
	for range 25 {
		l.Step()
	}
	l.End()
	if got := strings.Count(output.String(), "msg=loading"); got < 1 || got > 3 {
		t.Errorf("%d lines for 25 steps: %s", got, output.String())
	}
	if !strings.Contains(output.String(), "of=100") {
		t.Errorf("logged %s", output.String())
	}
}
