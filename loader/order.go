package loader

import (
	"context"
	"sync"
)

// inOrder calls work for 0 to n-1 on several goroutines, and yield with each
// result in order. At most twice as many results as workers wait for their
// turn. It ends early with yield's error or that of the context, after the
// work that has begun.
func inOrder[T any](ctx context.Context, workers, n int, work func(i int) T, yield func(i int, result T) error) error {
	type task struct {
		place  int
		result chan T
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	todo := make(chan task)
	queue := make(chan task, 2*workers) // in the order of places
	var running sync.WaitGroup
	for range min(workers, n) {
		running.Go(func() {
			for t := range todo {
				t.result <- work(t.place)
			}
		})
	}
	defer running.Wait()
	running.Go(func() {
		defer close(todo)
		defer close(queue)
		for place := range n {
			t := task{place, make(chan T, 1)}
			select {
			case queue <- t:
			case <-ctx.Done():
				return
			}
			select {
			case todo <- t:
			case <-ctx.Done():
				return
			}
		}
	})
	for t := range queue {
		select {
		case result := <-t.result:
			if err := yield(t.place, result); err != nil {
				stop(err)
				return err
			}
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	return context.Cause(ctx)
}
