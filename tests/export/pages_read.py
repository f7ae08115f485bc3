"""What is in a page, as a browser would read it."""

from html.parser import HTMLParser


class Read(HTMLParser):
    """The elements, texts of scripts, and addresses of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.addresses, self.handlers, self.texts, self._in = [], [], [], {}, ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self._in = dict(attrs).get("id") or tag
        for name, value in attrs:
            if name in ("src", "href", "srcset", "action", "data"):
                self.addresses.append(value)
            if name.startswith("on"):
                self.handlers.append(name)

    def handle_data(self, data):
        self.texts[self._in] = self.texts.get(self._in, "") + data
