"""A model as files that other programs read: weights, ONNX, and a module of plain torch."""
