// The programs as one libtorch program: prints what the one named by the argument shows.
#include <cstring>

#include "../port.h"
#include "../programs.h"

int main(int argc, char** argv) {
  if (argc != 2) return 2;
#define PORT_RUN(name) \
  if (!std::strcmp(argv[1], #name)) return port::name(std::cout), 0;
  PORT_PROGRAMS(PORT_RUN)
  return 2;
}
