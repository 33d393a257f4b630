#include "source_folder.h"

std::string in_project(const std::string& path) { return std::string(POSOLOGY_SOURCE_DIR "/") + path; }
