package telemetry

import (
	"github.com/prometheus/client_golang/prometheus"

	"armsgraph/loader/progress"
)

// Progress passes a load's progress on and counts it.
func (m *Metrics) Progress(next progress.Reporter) progress.Reporter {
	return &loading{load: m.load, next: next}
}

type loading struct {
	load *prometheus.GaugeVec
	next progress.Reporter
	done prometheus.Gauge
}

func (l *loading) Begin(phase string, steps int) {
	l.load.WithLabelValues(phase, "all").Set(float64(steps))
	l.done = l.load.WithLabelValues(phase, "done")
	l.done.Set(0)
	l.next.Begin(phase, steps)
}

func (l *loading) Step() {
	l.done.Inc()
	l.next.Step()
}

func (l *loading) End() { l.next.End() }
