"""Help inside the window: the glossary, What's This?, the documentation, the keys, and one line that finds it all."""
