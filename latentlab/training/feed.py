"""The rows of each step: from memory, or streamed from disk in shuffled blocks while the step before is computed.

The order is set by (seed, epoch) alone, so that any step can be found again.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
import torch

from latentlab.inference.rows import rows_on
from latentlab.models.protocol import Batch
from latentlab.training.run import Run

BLOCK_BYTES = 1 << 19  # neighbours in the file that stay together until their pool is shuffled
POOL_BYTES = 1 << 25  # of float32, shuffled row by row; two are held at once


def feed(run: Run) -> Held | Streamed:
    """What gives `run` its batches."""
    return Held(run) if run.data.in_memory or run.model.defaults.whole else Streamed(run)


class Held:
    """All rows on the device. A model that wants all at once gets the same batch each time."""

    def __init__(self, run: Run) -> None:
        self.run, self.train, self.epoch = run, torch.from_numpy(run.data.train), -1
        self.rows = rows_on(run.data, run.device)
        labels = run.data.labels
        self.labels = None if labels is None else torch.from_numpy(labels).to(run.device)
        self.whole = self._batch(self.train) if run.model.defaults.whole else None

    def at(self, step: int) -> Batch:
        """What `step` learns from."""
        if self.whole is not None:
            return self.whole
        epoch, place = divmod(step, self.run.steps_per_epoch)
        if epoch != self.epoch:
            order = torch.randperm(len(self.train), generator=torch.Generator().manual_seed(_seed(self.run, epoch)))
            self.order, self.epoch = self.train[order], epoch
        size = self.run.settings.batch_size
        return self._batch(self.order[place * size : (place + 1) * size])

    def _batch(self, index: torch.Tensor) -> Batch:
        index = index.to(self.run.device)
        labels = None if self.labels is None else self.labels.index_select(0, index)
        return Batch(self.rows[index] if not isinstance(self.rows, torch.Tensor) else self.rows.index_select(0, index),
                     index, labels)  # fmt: skip

    def close(self) -> None:
        """Nothing is under way."""


class Pool(NamedTuple):
    """Rows of several blocks, shuffled together, and their indices in the dataset: no tensors, which another thread
    may not outlive.
    """

    x: np.ndarray
    rows: np.ndarray


class Streamed:
    """Blocks in a random order, a pool of them at a time shuffled row by row; the next pool is read meanwhile."""

    def __init__(self, run: Run) -> None:
        self.run, self.data, self.train = run, run.data, run.data.train
        self.rows = rows_on(run.data, run.device)
        row_bytes = 4 * int(np.prod(run.data.shape))
        self.block = max(1, BLOCK_BYTES // row_bytes)
        self.together = max(1, POOL_BYTES // (row_bytes * self.block))
        self.epoch = -1
        self._reader = ThreadPoolExecutor(1, "latentlab-reader")
        self._coming: dict[tuple[int, int], Future[Pool]] = {}

    def at(self, step: int) -> Batch:
        """What `step` learns from."""
        epoch, place = divmod(step, self.run.steps_per_epoch)
        if epoch != self.epoch:
            self._plan(epoch)
        size = self.run.settings.batch_size
        start, stop = place * size, min((place + 1) * size, len(self.train))
        parts = []
        while start < stop:
            k = int(np.searchsorted(self.ends, start, "right"))
            pool, first = self._pool(k), int(self.ends[k - 1]) if k else 0
            end = min(stop, int(self.ends[k]))
            parts.append(Pool(pool.x[start - first : end - first], pool.rows[start - first : end - first]))
            start = end
        x = parts[0].x if len(parts) == 1 else np.concatenate([part.x for part in parts])
        rows = parts[0].rows if len(parts) == 1 else np.concatenate([part.rows for part in parts])
        labels = None if self.data.labels is None else self._moved(self.data.labels[rows])
        return Batch(self._moved(x), self._moved(rows), labels)

    def _moved(self, values: np.ndarray) -> torch.Tensor:
        return torch.from_numpy(values).to(self.run.device)

    def close(self) -> None:
        """Read no further."""
        self._reader.shutdown(wait=True, cancel_futures=True)

    def _plan(self, epoch: int) -> None:
        """The order of the blocks in this epoch, and where each pool ends."""
        blocks = -(-len(self.train) // self.block)
        order = np.random.default_rng(_seed(self.run, epoch)).permutation(blocks)
        self.pools = [order[i : i + self.together] for i in range(0, blocks, self.together)]
        last = len(self.train) - (blocks - 1) * self.block
        sizes = [len(pool) * self.block - (self.block - last) * bool((pool == blocks - 1).any()) for pool in self.pools]
        self.ends, self.epoch = np.cumsum(sizes), epoch
        for future in self._coming.values():
            future.cancel()
        self._coming = {}

    def _pool(self, k: int) -> Pool:
        """Pool `k` of this epoch; the one after it begins to be read."""
        for wanted in (k, k + 1):
            if wanted < len(self.pools) and (self.epoch, wanted) not in self._coming:
                self._coming[self.epoch, wanted] = self._reader.submit(
                    self._read, self.pools[wanted], wanted, self.epoch
                )
        for old in [key for key in self._coming if key[1] < k - 1]:
            del self._coming[old]
        return self._coming[self.epoch, k].result()

    def _read(self, blocks: np.ndarray, k: int, epoch: int) -> Pool:
        parts, indices = [], []
        for block in blocks:
            rows = self.train[block * self.block : (block + 1) * self.block]
            between = self.data.x[int(rows[0]) : int(rows[-1]) + 1]
            parts.append(between if len(between) == len(rows) else between[rows - rows[0]])
            indices.append(rows)
        index, x = np.concatenate(indices), np.concatenate(parts)
        order = np.random.default_rng([_seed(self.run, epoch), k]).permutation(len(index))
        return Pool(x[order], index[order])


def _seed(run: Run, epoch: int) -> int:
    return int(np.random.SeedSequence([run.settings.seed, epoch]).generate_state(1)[0])
