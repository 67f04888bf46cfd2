import common

SHOWS = "State that is kept for a context, thread or scope asks whether it has ended: gradients, budgets, guards, hooks."


def run(p):
    p.edges("gradients of contexts that ended", "*EndedContexts*:LivingContexts.*:NewContexts.*", 12)
    p.edges("budgets that hear of ends elsewhere", "*BudgetsAcross*", 11)
    p.edges("guards and hooks", "ModeGuards.*:EnterGuards.*:ScopeGuards.*:InAHook.*:InACallback.*", 15)
