SHOWS = "Who reads a shared tensor's gradient while another thread adds to it sees whole values, and nobody is refused."


def run(p):
    p.edges("readers of gradients", "SharedGradients.*", 6)
