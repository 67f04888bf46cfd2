import common

SHOWS = "Budgets, dry runs, the limit of a control group, and expectations are exact, in tests and for a Llama2 step."


def run(p):
    p.figure("tests of budgets and limits passed, a control group of this machine among them",
             p.gtest("memory", "Budget.*:Limit.*:Cgroup.*"), at_least=11)
    p.figure("tests of dry runs passed", p.gtest("memory", "DryRun.*"), at_least=14)
    p.figure("tests of expectations passed", p.gtest("memory", "ExpectFlat.*:ExpectMemory.*"), at_least=6)
    p.figure("a dry run of a Llama2 step is its measured peak", p.gtest("llama2", "Llama2.DryRunOfAStepEqualsItsMeasuredPeak"),
             at_least=1)
    p.figure("a tensor of a Llama2 step kept a statement longer fails its memory", p.gtest("llama2", "TrainingStep.*"), at_least=1)
    p.figure("tests of loans passed", p.gtest("memory", "Loans.*"), at_least=3)
    p.figure("tests of donation passed", p.gtest("memory", "Donation.*"), at_least=5)
