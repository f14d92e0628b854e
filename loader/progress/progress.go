// Package progress shows how far a load has come: a bar on a terminal, plain
// log lines elsewhere.
package progress

import (
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"
)

// Reporter is told of a load's progress by one goroutine at a time.
type Reporter interface {
	// Begin starts a phase of so many steps, and ends the one before.
	Begin(phase string, steps int)
	// Step says that one step is done.
	Step()
	// End ends the last phase.
	End()
}

// None shows nothing.
var None Reporter = silent{}

type silent struct{}

func (silent) Begin(string, int) {}
func (silent) Step()             {}
func (silent) End()              {}

const (
	redrawEvery = 100 * time.Millisecond
	logEvery    = 10 * time.Second
	barWidth    = 30
)

// Bar draws a line on a terminal of so many columns and wipes it at the end.
func Bar(terminal io.Writer, columns int) Reporter {
	return &bar{phases: phases{now: time.Now, every: redrawEvery}, terminal: terminal, columns: columns}
}

// Lines writes a log line every ten seconds of a phase, none for short ones.
func Lines(logger *slog.Logger) Reporter {
	return &lines{phases: phases{now: time.Now, every: logEvery}, logger: logger}
}

// phases counts steps and says when it is time to show them.
type phases struct {
	now         func() time.Time
	every       time.Duration
	phase       string
	steps, done int
	began       time.Time
	shown       time.Time
}

func (p *phases) begin(phase string, steps int) {
	now := p.now()
	p.phase, p.steps, p.done, p.began, p.shown = phase, steps, 0, now, now
}

// step reports whether the progress is to be shown now.
func (p *phases) step() bool {
	p.done++
	now := p.now()
	if now.Sub(p.shown) < p.every {
		return false
	}
	p.shown = now
	return true
}

// left is the time that the phase will still take at its speed until now.
func (p *phases) left() time.Duration {
	elapsed := p.now().Sub(p.began)
	return (elapsed * time.Duration(p.steps-p.done) / time.Duration(max(p.done, 1))).Round(time.Second)
}

type bar struct {
	phases
	terminal io.Writer
	columns  int
	drawn    int // width of the line on the terminal
}

func (b *bar) Begin(phase string, steps int) {
	b.wipe()
	b.begin(phase, steps)
}

func (b *bar) Step() {
	if b.step() {
		b.draw()
	}
}

func (b *bar) End() { b.wipe() }

func (b *bar) draw() {
	filled := barWidth * b.done / max(b.steps, 1)
	line := fmt.Sprintf("%s [%s%s] %d of %d documents, %v left", b.phase,
		strings.Repeat("=", filled), strings.Repeat(" ", barWidth-filled), b.done, b.steps, b.left())
	line = line[:min(len(line), max(b.columns-1, 0))] // ASCII throughout
	fmt.Fprintf(b.terminal, "\r%s%s", line, strings.Repeat(" ", max(b.drawn-len(line), 0)))
	b.drawn = len(line)
}

func (b *bar) wipe() {
	if b.drawn > 0 {
		fmt.Fprintf(b.terminal, "\r%s\r", strings.Repeat(" ", b.drawn))
		b.drawn = 0
	}
}

type lines struct {
	phases
	logger *slog.Logger
}

func (l *lines) Begin(phase string, steps int) { l.begin(phase, steps) }

func (l *lines) Step() {
	if l.step() {
		l.logger.Info(l.phase, "done", l.done, "of", l.steps, "left", l.left())
	}
}

func (l *lines) End() {}
