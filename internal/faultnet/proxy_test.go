package faultnet_test

import (
	"bytes"
	"io"
	"net"
	"testing"

	"armsgraph/internal/faultnet"
)

// echo is a server that sends back what it gets.
func echo(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer connection.Close()
				_, _ = io.Copy(connection, connection)
			}()
		}
	}()
	return listener.Addr().String()
}

func TestProxyCutsAtTheByte(t *testing.T) {
	proxy, err := faultnet.Listen(echo(t))
	if err != nil {
		t.Fatal(err)
	}
	defer proxy.Close()
	sent := bytes.Repeat([]byte("x"), 100_000)
	for _, test := range []struct {
		direction faultnet.Direction
		after     int64
		want      int
	}{
		{faultnet.ToServer, 0, 100_000}, {faultnet.ToServer, 1, 1}, {faultnet.ToServer, 70_001, 70_001},
		{faultnet.ToClient, 64, 64}, {faultnet.ToClient, 99_999, 99_999}, {faultnet.ToClient, 100_000, 100_000},
	} {
		proxy.CutAfter(test.direction, test.after)
		connection, err := net.Dial("tcp", proxy.Address())
		if err != nil {
			t.Fatal(err)
		}
		go func() { _, _ = connection.Write(sent) }()
		got := make([]byte, len(sent))
		n, _ := io.ReadFull(connection, got)
		connection.Close()
		if n > test.want || test.direction == faultnet.ToClient && n != test.want || test.after == 0 && n != test.want {
			t.Errorf("cut %s after %d: got %d bytes back", test.direction, test.after, n)
		}
	}
}
