package org.tandem.pairs.matching;

import java.util.Arrays;

/** Binary heap of nodes by distance; a node may stand in it several times, the nearest comes first. */
final class MinHeap {

    private long[] keys = new long[64];
    private int[] nodes = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long nearest() {
        return keys[0];
    }

    void push(long key, int node) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        var at = size++;
        while (at > 0 && keys[(at - 1) / 2] > key) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(at, key, node);
    }

    int pop() {
        var top = nodes[0];
        size--;
        var key = keys[size];
        var node = nodes[size];
        var at = 0;
        for (var child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, key, node);
        return top;
    }

    private void move(int from, int to) {
        put(to, keys[from], nodes[from]);
    }

    private void put(int at, long key, int node) {
        keys[at] = key;
        nodes[at] = node;
    }
}
