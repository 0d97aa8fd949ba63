# SPDX-License-Identifier: Apache-2.0
# Two Debian packages, made by packaging/deb.sh: merhan-studio with the command line, and merhan-worker,
# which carries no LibTorch.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME merhan-studio)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/deb)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Whatever the umask of whoever packs.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/deb_staged.cmake)

# Who answers for the package, as Debian's tools take it from the environment.
set(CPACK_PACKAGE_CONTACT "MER-HAN Studio maintainers <maintainers@merhan-studio.example.org>")
if(DEFINED ENV{DEBEMAIL})
    set(CPACK_PACKAGE_CONTACT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
file(STRINGS debian/changelog changelog LIMIT_COUNT 1)
string(REGEX MATCH "\\(([^-]+)-([^)]+)\\)" changelog "${changelog}")
if(NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
    message(WARNING "packaging/debian/changelog begins with ${CMAKE_MATCH_1}, this is ${PROJECT_VERSION}")
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CMAKE_MATCH_2})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# CPack puts the project's summary above each package's own, unless it is CPack's default.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_NAME} built using CMake")

set(CPACK_COMPONENTS_ALL studio)
set(CPACK_DEBIAN_STUDIO_PACKAGE_NAME merhan-studio)
set(CPACK_DEBIAN_STUDIO_PACKAGE_SECTION science)
# qt6-translations-l10n: the buttons of Qt's own dialogs; espeak-ng speaks the demo corpus.
set(CPACK_DEBIAN_STUDIO_PACKAGE_RECOMMENDS "espeak-ng, merhan-worker, qt6-translations-l10n, qt6-wayland")
set(CPACK_COMPONENT_STUDIO_DESCRIPTION "label emotional speech, train on it, see what the model heard
MER-HAN Studio does the whole loop of speech emotion recognition in one
window, offline: open a corpus such as IEMOCAP, listen, correct labels with
one key, train, read the confusion matrix, play what went wrong, and look at
the attention over waveform and transcript. A project is one file; the corpus
itself is never written to.

This package has the window, merhan-studio, and the command line, merhan.
Training, prediction and attention are in the package merhan-worker.")

if(TARGET merhan-worker)
    list(APPEND CPACK_COMPONENTS_ALL worker)
    set(CPACK_DEBIAN_WORKER_PACKAGE_NAME merhan-worker)
    set(CPACK_DEBIAN_WORKER_PACKAGE_SECTION science)
    # Studio and worker of one version know each other's arguments.
    set(CPACK_DEBIAN_WORKER_PACKAGE_DEPENDS
        "merhan-studio (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
    # What setup.sh --libtorch needs.
    set(CPACK_DEBIAN_WORKER_PACKAGE_RECOMMENDS "ca-certificates, python3-pip")
    # LibTorch's own libraries are in no package and become no dependency.
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${LibTorch_LIBRARY_DIRS})
    set(CPACK_COMPONENT_WORKER_DESCRIPTION "training, prediction and attention for MER-HAN Studio
MER-HAN (hybrid attention: within voice and words, between them, and over
both) and its trainer, on the processor or on an NVIDIA GPU, started by
merhan-studio and merhan.

LibTorch, on which it runs, is not in this package: the worker looks for it
in LibTorch_ROOT, /opt/merhan/libtorch and ~/.cache/merhan-studio/libtorch.
/usr/share/merhan-studio/setup.sh --libtorch fetches it from PyPI, 0.5 GB for
the processor alone, 3.6 GB with the part for GPUs.")
endif()
include(CPack)
