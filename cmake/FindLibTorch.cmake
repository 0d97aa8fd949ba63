# SPDX-License-Identifier: Apache-2.0
#
# LibTorch 2.7 or later, for the processor or for CUDA. Torch's own package insists on a whole CUDA
# toolkit, of which a program that compiles no kernel needs neither compiler nor static libraries.
#
# Where it is looked for:
#   LibTorch_ROOT (variable or environment): the unpacked zip of pytorch.org, a folder with the
#     wheels' torch/ and nvidia/ (a virtual environment's site-packages is one), or that torch/ itself
#   ${XDG_CACHE_HOME:-~/.cache}/merhan-studio/libtorch, where packaging/setup.sh unpacks it
#
# Gives the target LibTorch::LibTorch and
#   LibTorch_VERSION       2.11.0
#   LibTorch_CUDA          TRUE when it has its CUDA part
#   LibTorch_GPU_PART      the libraries of that part, which register themselves
#   LibTorch_LIBRARY_DIRS  what a program's run path needs
#
# Nothing found here is cached, so a changed LibTorch_ROOT counts in an old build tree as well.

set(_libtorch_given "${LibTorch_ROOT}")
if(NOT _libtorch_given)
    set(_libtorch_given "$ENV{LibTorch_ROOT}")
endif()
set(_libtorch_root "${_libtorch_given}")
if(NOT _libtorch_root)
    set(_libtorch_root "$ENV{XDG_CACHE_HOME}")
    if(NOT _libtorch_root)
        set(_libtorch_root "$ENV{HOME}/.cache")
    endif()
    string(APPEND _libtorch_root "/merhan-studio/libtorch")
endif()
# Without the link that setup.sh turns to another folder: its target is what the objects depend on.
file(REAL_PATH "${_libtorch_root}" _libtorch_root EXPAND_TILDE)

set(LibTorch_FOUND FALSE)
set(LibTorch_CUDA FALSE)
set(LibTorch_GPU_PART "")
set(LibTorch_VERSION "")
set(LibTorch_LIBRARY_DIRS "")
set(_libtorch_reason "")
set(_libtorch_torch "")
foreach(_libtorch_folder IN ITEMS "${_libtorch_root}/torch" "${_libtorch_root}")
    if(EXISTS "${_libtorch_folder}/lib/libtorch_cpu.so" AND NOT _libtorch_torch)
        set(_libtorch_torch "${_libtorch_folder}")
    endif()
endforeach()

if(NOT _libtorch_torch)
    string(CONCAT _libtorch_reason
        "There is no LibTorch in ${_libtorch_root}. packaging/setup.sh fetches it, "
        "-DLibTorch_ROOT=DIR takes another, -DMERHAN_TORCH=OFF builds all but merhan-worker.")
else()
    # 2.8 moved the version into headeronly.
    foreach(_libtorch_header IN ITEMS headeronly csrc/api/include/torch)
        if(EXISTS "${_libtorch_torch}/include/torch/${_libtorch_header}/version.h" AND NOT LibTorch_VERSION)
            file(STRINGS "${_libtorch_torch}/include/torch/${_libtorch_header}/version.h" _libtorch_lines
                 REGEX "^#define TORCH_VERSION_(MAJOR|MINOR|PATCH) [0-9]+")
            string(REGEX MATCHALL "[0-9]+" LibTorch_VERSION "${_libtorch_lines}")
            string(REPLACE ";" "." LibTorch_VERSION "${LibTorch_VERSION}")
        endif()
    endforeach()
    if(LibTorch_VERSION AND LibTorch_VERSION VERSION_LESS 2.7)
        set(_libtorch_reason "LibTorch in ${_libtorch_root} is ${LibTorch_VERSION}, 2.7 is the oldest that works.")
    endif()

    # Linking std::string of both ABIs fails with pages of undefined references: say it before.
    file(STRINGS "${_libtorch_torch}/lib/libc10.so" _libtorch_abi REGEX "torchCheckFail.*cxx11" LIMIT_COUNT 1)
    if(NOT _libtorch_abi)
        string(CONCAT _libtorch_reason
            "LibTorch in ${_libtorch_root} was built with the old C++ ABI (_GLIBCXX_USE_CXX11_ABI=0), "
            "which no other library here has. Take the one that is called cxx11-abi.")
    endif()
endif()

if(_libtorch_torch AND NOT _libtorch_reason)
    if(EXISTS "${_libtorch_torch}/lib/libtorch_cuda.so")
        set(LibTorch_CUDA TRUE)
        set(LibTorch_GPU_PART "${_libtorch_torch}/lib/libtorch_cuda.so" "${_libtorch_torch}/lib/libc10_cuda.so")
    endif()
    set(LibTorch_LIBRARY_DIRS "${_libtorch_torch}/lib")
    set(_libtorch_includes "${_libtorch_torch}/include" "${_libtorch_torch}/include/torch/csrc/api/include")
    set(_libtorch_definitions "")
    if(EXISTS "${_libtorch_torch}/include/torch/csrc/distributed/c10d/ProcessGroupGloo.hpp")
        # FMT_HEADER_ONLY: torch's c10d/logging.h takes the fmt that the system's spdlog brings.
        set(_libtorch_definitions USE_DISTRIBUTED USE_C10D_GLOO FMT_HEADER_ONLY)
    endif()

    # NVIDIA's wheels lie beside torch/; with the zip, headers come from a toolkit.
    cmake_path(GET _libtorch_torch PARENT_PATH _libtorch_nvidia)
    string(APPEND _libtorch_nvidia "/nvidia")
    file(GLOB _libtorch_cudart "${_libtorch_nvidia}/*/lib/libcudart.so.*" "${_libtorch_torch}/lib/libcudart*.so.*")
    if(_libtorch_cudart)
        list(GET _libtorch_cudart 0 _libtorch_cudart)
        cmake_path(GET _libtorch_cudart PARENT_PATH _libtorch_folder)
        list(APPEND LibTorch_LIBRARY_DIRS "${_libtorch_folder}")
        list(REMOVE_DUPLICATES LibTorch_LIBRARY_DIRS)
    endif()
    if(LibTorch_CUDA)
        file(GLOB _libtorch_folders "${_libtorch_nvidia}/*/include" "${_libtorch_nvidia}/*/include/cccl")
        if(NOT _libtorch_folders)
            set(_libtorch_folders "$ENV{CUDA_HOME}/include" "$ENV{CUDA_HOME}/include/cccl" /usr/local/cuda/include
                /usr/local/cuda/include/cccl)
        endif()
        foreach(_libtorch_folder IN LISTS _libtorch_folders)
            if(IS_DIRECTORY "${_libtorch_folder}")
                list(APPEND _libtorch_includes "${_libtorch_folder}")
            endif()
        endforeach()
        if(NOT _libtorch_cudart)
            foreach(_libtorch_folder IN ITEMS "$ENV{CUDA_HOME}/lib64" /usr/local/cuda/lib64 /usr/lib/x86_64-linux-gnu)
                if(EXISTS "${_libtorch_folder}/libcudart.so" AND NOT _libtorch_cudart)
                    set(_libtorch_cudart "${_libtorch_folder}/libcudart.so")
                    list(APPEND LibTorch_LIBRARY_DIRS "${_libtorch_folder}")
                endif()
            endforeach()
        endif()
        if(NOT _libtorch_cudart)
            set(_libtorch_reason "LibTorch in ${_libtorch_root} has a CUDA part, but no libcudart was found. Set CUDA_HOME.")
        endif()
        list(APPEND _libtorch_definitions USE_C10D_NCCL)
    endif()
endif()

include(FindPackageHandleStandardArgs)
if(_libtorch_reason)
    set(_libtorch_torch "")
endif()
find_package_handle_standard_args(LibTorch
    REQUIRED_VARS _libtorch_torch
    VERSION_VAR LibTorch_VERSION
    REASON_FAILURE_MESSAGE "${_libtorch_reason}")

if(LibTorch_FOUND)
    if(_libtorch_root_before AND NOT _libtorch_root_before STREQUAL _libtorch_root)
        message(STATUS "LibTorch is ${_libtorch_root} now, it was ${_libtorch_root_before}: what uses it is built anew")
    endif()
    set(_libtorch_root_before "${_libtorch_root}" CACHE INTERNAL "the LibTorch that this tree was built with")
endif()

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
    add_library(LibTorch::LibTorch INTERFACE IMPORTED)
    target_compile_definitions(LibTorch::LibTorch INTERFACE ${_libtorch_definitions})
    # Behind the system's headers: torch carries an fmt of its own, which spdlog must not see.
    foreach(_libtorch_folder IN LISTS _libtorch_includes)
        target_compile_options(LibTorch::LibTorch INTERFACE "SHELL:-idirafter \"${_libtorch_folder}\"")
    endforeach()
    target_link_libraries(LibTorch::LibTorch INTERFACE
        "${_libtorch_torch}/lib/libtorch_cpu.so" "${_libtorch_torch}/lib/libc10.so")
    if(LibTorch_CUDA)
        # Nothing calls into these two by name; they register themselves when they are loaded, and
        # Debian's compiler leaves out (--as-needed) what isn't called.
        set(CMAKE_CXX_LINK_LIBRARY_USING_libtorch_registered
            "LINKER:--push-state,--no-as-needed" "<LINK_ITEM>" "LINKER:--pop-state")
        set(CMAKE_CXX_LINK_LIBRARY_USING_libtorch_registered_SUPPORTED TRUE)
        target_link_libraries(LibTorch::LibTorch INTERFACE
            "$<LINK_LIBRARY:libtorch_registered,${LibTorch_GPU_PART}>"
            "${_libtorch_cudart}")
    endif()
    foreach(_libtorch_folder IN LISTS LibTorch_LIBRARY_DIRS)
        target_link_options(LibTorch::LibTorch INTERFACE "LINKER:-rpath-link,${_libtorch_folder}")
    endforeach()
endif()
