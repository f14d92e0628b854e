package crashtest

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"armsgraph/graph"
	"armsgraph/graph/sqlite"
	"armsgraph/internal/program"
)

func TestMain(m *testing.M) { program.Main(m) }

var (
	kills = flag.Int("kills", 20, "how often a load is killed; -count multiplies it")
	seed  = flag.Uint64("seed", 0, "of the moments; 0 draws one")
)

const documents = 120

// TestKilledLoads kills loads at random moments and loads again: nothing that
// is there is ever half a document, and in the end all is as after a load that
// nobody disturbed.
func TestKilledLoads(t *testing.T) {
	if testing.Short() {
		t.Skip("kills the program many times")
	}
	corpus := writeCorpus(t)
	undisturbed := filepath.Join(t.TempDir(), "undisturbed.db")
	program.Path(t) // is built before time is taken
	start := time.Now()
	mustLoad(t, undisturbed, corpus)
	took := time.Since(start)
	want, whole := contents(t, undisturbed)
	if len(whole) != documents {
		t.Fatalf("%d documents loaded, want %d", len(whole), documents)
	}
	drawn := *seed
	if drawn == 0 {
		drawn = rand.Uint64()
	}
	t.Logf("seed %d", drawn)
	moments := rand.New(rand.NewPCG(drawn, 0))
	interrupted := 0
	for i := range *kills {
		file := filepath.Join(t.TempDir(), "killed.db")
		after := moment{time: time.Duration(moments.Float64() * float64(took))}
		if i%2 == 1 { // while it writes, which is soon done
			after = moment{bytes: moments.Int64N(size(undisturbed))}
		}
		killedLoad(t, file, corpus, after)
		if _, err := os.Stat(file); err == nil {
			_, found := contents(t, file)
			for id, digest := range found {
				if whole[id] != digest {
					t.Fatalf("killed after %+v: document %s is not whole", after, id)
				}
			}
			if len(found) > 0 && len(found) < documents {
				interrupted++
			}
		}
		mustLoad(t, file, corpus)
		if digest, _ := contents(t, file); digest != want {
			t.Fatalf("killed after %+v and loaded again: digest %s, want %s", after, digest, want)
		}
	}
	t.Logf("%d kills within %v, %d of them between two commits", *kills, took, interrupted)
	if interrupted == 0 && *kills >= 20 {
		t.Error("no load was killed between two commits")
	}
}

// mustLoad loads in commits of ten documents, so that a kill finds many.
func mustLoad(t *testing.T, file, corpus string) {
	t.Helper()
	if code, _, stderr := program.Run(t, "load", "--commit-every", "10", "--store", "sqlite:"+file, corpus); code != 0 {
		t.Fatalf("load: exit code %d: %s", code, stderr)
	}
}

// moment is when a load is killed: after a time, or when so much is written.
type moment struct {
	time  time.Duration
	bytes int64
}

func killedLoad(t *testing.T, file, corpus string, after moment) {
	t.Helper()
	command := exec.Command(program.Path(t), "load", "--commit-every", "10", "--store", "sqlite:"+file, corpus)
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		_ = command.Wait() // killed, or done before
		close(ended)
	}()
	start := time.Now()
	for after.bytes > 0 && size(file)+size(file+"-wal") < after.bytes || time.Since(start) < after.time {
		select {
		case <-ended:
			return
		case <-time.After(200 * time.Microsecond):
		}
	}
	_ = command.Process.Kill() // fails where it has just ended
	<-ended
}

// size is a file's length in bytes, 0 where it is not there.
func size(file string) int64 {
	found, err := os.Stat(file)
	if err != nil {
		return 0
	}
	return found.Size()
}

// contents is a database's digest, and that of each document.
func contents(t *testing.T, file string) (string, map[string]string) {
	t.Helper()
	store, err := sqlite.Open(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	each := map[string]string{}
	err = store.Walk(t.Context(), func(e graph.Extraction) error {
		each[e.Document.ID] = fmt.Sprintf("%x", e.Digest())
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	digest, err := graph.Digest(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	return digest, each
}

// writeCorpus writes documents that make a claim each.
func writeCorpus(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	states := []string{"Serbia", "Poland", "Bulgaria", "Croatia", "Romania", "Iran", "Russia", "France"}
	for i := range documents {
		var text bytes.Buffer
		from, to := states[i%len(states)], states[(i+1+i/len(states))%len(states)]
		if from == to {
			to = "Angola"
		}
		fmt.Fprintf(&text, "%s delivered %d rifles to %s in %d.\n", from, 100+i, to, 1990+i%30)
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%03d.txt", i)), text.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}
