import tree

SHOWS = "Everything that the public headers declare links, with the shared and the static library."


def run(p):
    folder = p.build()
    done = p.shell(["ctest", "--test-dir", str(folder), "-R", "^rules:", "--output-on-failure", "--no-tests=error"], timeout=900)
    p.figure("rules that scripts check", done.stdout.count("Passed"), at_least=8)
    done = p.shell(["ctest", "--test-dir", str(folder), "-R", "exports|public", "--output-on-failure", "--no-tests=error"], timeout=900)
    p.figure("of them, headers against the libraries", done.stdout.count("Passed"), at_least=1)
