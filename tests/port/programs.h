// The list of the programs: X(name).
#pragma once

#define PORT_PROGRAMS(X) X(mlp) X(attention) X(sorting) X(views) X(statistics) X(rotary) X(words)
