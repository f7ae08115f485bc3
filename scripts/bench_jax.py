"""Run by itself: a VAE 784-400-20 trained in JAX; for each line that it reads, some hundred steps and their rate."""

from __future__ import annotations

import functools
import sys
import time
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from bench_common import BATCH, HIDDEN, LATENT, ROWS, VALUES

STEPS = 200


def layer(key: Any, inputs: int, outputs: int) -> tuple[Any, Any]:
    """Weights and biases within ±1/√inputs."""
    one, other = jax.random.split(key)
    span = inputs**-0.5
    return (
        jax.random.uniform(one, (inputs, outputs), minval=-span, maxval=span),
        jax.random.uniform(other, (outputs,), minval=-span, maxval=span),
    )


def loss(weights: Any, x: Any, noise: Any) -> Any:
    """−ELBO, nats per row."""
    hidden = jax.nn.relu(x @ weights[0][0] + weights[0][1])
    output = hidden @ weights[1][0] + weights[1][1]
    mean, log_variance = output[:, :LATENT], output[:, LATENT:]
    z = mean + jnp.exp(0.5 * log_variance) * noise
    hidden = jax.nn.relu(z @ weights[2][0] + weights[2][1])
    logits = hidden @ weights[3][0] + weights[3][1]
    entropy = jnp.maximum(logits, 0) - logits * x + jnp.log1p(jnp.exp(-jnp.abs(logits)))
    return (entropy.sum() + 0.5 * (mean**2 + jnp.exp(log_variance) - log_variance - 1).sum()) / BATCH


def step(rows: Any, state: Any, index: Any) -> tuple[Any, float]:
    """One step of Adam."""
    weights, means, squares, count, key = state
    key, own = jax.random.split(key)
    slopes = jax.grad(loss)(weights, rows[index], jax.random.normal(own, (BATCH, LATENT)))
    count = count + 1
    means = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, means, slopes)
    squares = jax.tree.map(lambda v, g: 0.999 * v + 0.001 * g * g, squares, slopes)
    weights = jax.tree.map(
        lambda w, m, v: w - 1e-3 * (m / (1 - 0.9**count)) / (jnp.sqrt(v / (1 - 0.999**count)) + 1e-8),
        weights, means, squares,
    )  # fmt: skip
    return (weights, means, squares, count, key), 0.0


def main() -> None:
    """Compile, say so, and answer each line with a rate."""
    random = np.random.default_rng(0)
    x = random.random((ROWS, VALUES), dtype=np.float32) * (random.random((ROWS, VALUES), dtype=np.float32) < 0.2)
    sizes = [(VALUES, HIDDEN), (HIDDEN, 2 * LATENT), (LATENT, HIDDEN), (HIDDEN, VALUES)]
    weights = [layer(key, *size) for key, size in zip(jax.random.split(jax.random.key(0), 4), sizes, strict=True)]
    nothing = jax.tree.map(jnp.zeros_like, weights)
    state = (weights, nothing, jax.tree.map(jnp.zeros_like, weights), jnp.float32(0), jax.random.key(1))
    rows = jnp.asarray(x)

    @functools.partial(jax.jit, donate_argnums=0)
    def many(state: Any, indices: Any) -> Any:
        return jax.lax.scan(lambda s, i: step(rows, s, i), state, indices)[0]

    def steps(state: Any) -> Any:
        indices = jnp.asarray(random.permutation(ROWS)[: STEPS * BATCH].reshape(STEPS, BATCH))
        return jax.block_until_ready(many(state, indices))

    state = steps(state)
    print("ready", flush=True)
    for _ in sys.stdin:
        started = time.perf_counter()
        state = steps(state)
        print(STEPS * BATCH / (time.perf_counter() - started), flush=True)


if __name__ == "__main__":
    main()
