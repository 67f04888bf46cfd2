SHOWS = "A factor of clipping lasts until the next gradients, Adam counts a parameter's own steps, setters refuse what constructors refuse."


def run(p):
    p.edges("optimisers", "ClipGradNorm.*:OwnSteps.*:OptimizerNumbers.*", 18)
