package golden.outlined;

import io.github.defer4j.DeferGenerated;
import io.github.defer4j.Unwind;
import java.util.Objects;

/**
 * {@link Gates} with its deferred calls and its recovery.
 *
 * <p>A call that the service makes on itself does not pass through this class.
 */
@DeferGenerated
public final class GatesSafe {
    private final Gates delegate;

    /**
     * @param delegate the service to wrap
     */
    public GatesSafe(Gates delegate) {
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Defer(acquire = "gate.enter(0)", value = "gate.leave(0)")}
     * <li>{@code @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")}
     * <li>{@code @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")}
     * <li>{@code @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")}
     * <li>{@code @Defer(acquire = "gate.enter(4)", value = "gate.leave(4)")}
     * <li>{@code @Defer(acquire = "gate.enter(5)", value = "gate.leave(5)")}
     * <li>{@code @Defer(acquire = "gate.enter(6)", value = "gate.leave(6)")}
     * <li>{@code @Defer(acquire = "gate.enter(7)", value = "gate.leave(7)")}
     * </ol>
     *
     * @see Gates#eight(int)
     */
    public int eight(int x) {
        final int result;
        // @Defer(acquire = "gate.enter(0)", value = "gate.leave(0)")
        final Gates.Gate gate = this.delegate.gate;
        gate.enter(0);
        try {
            // @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")
            final Gates.Gate gate2 = this.delegate.gate;
            gate2.enter(1);
            try {
                // @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")
                final Gates.Gate gate3 = this.delegate.gate;
                gate3.enter(2);
                try {
                    // @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")
                    final Gates.Gate gate4 = this.delegate.gate;
                    gate4.enter(3);
                    try {
                        // @Defer(acquire = "gate.enter(4)", value = "gate.leave(4)")
                        final Gates.Gate gate5 = this.delegate.gate;
                        gate5.enter(4);
                        try {
                            // @Defer(acquire = "gate.enter(5)", value = "gate.leave(5)")
                            final Gates.Gate gate6 = this.delegate.gate;
                            gate6.enter(5);
                            try {
                                // @Defer(acquire = "gate.enter(6)", value = "gate.leave(6)")
                                final Gates.Gate gate7 = this.delegate.gate;
                                gate7.enter(6);
                                try {
                                    // @Defer(acquire = "gate.enter(7)", value = "gate.leave(7)")
                                    final Gates.Gate gate8 = this.delegate.gate;
                                    gate8.enter(7);
                                    try {
                                        result = this.delegate.eight(x);
                                    } catch (Throwable failure) {
                                        unwindEight8(gate8, failure);
                                        throw failure;
                                    }
                                    gate8.leave(7);
                                } catch (Throwable failure) {
                                    unwindEight7(gate7, failure);
                                    throw failure;
                                }
                                gate7.leave(6);
                            } catch (Throwable failure) {
                                unwindEight6(gate6, failure);
                                throw failure;
                            }
                            gate6.leave(5);
                        } catch (Throwable failure) {
                            unwindEight5(gate5, failure);
                            throw failure;
                        }
                        gate5.leave(4);
                    } catch (Throwable failure) {
                        unwindEight4(gate4, failure);
                        throw failure;
                    }
                    gate4.leave(3);
                } catch (Throwable failure) {
                    unwindEight3(gate3, failure);
                    throw failure;
                }
                gate3.leave(2);
            } catch (Throwable failure) {
                unwindEight2(gate2, failure);
                throw failure;
            }
            gate2.leave(1);
        } catch (Throwable failure) {
            unwindEight(gate, failure);
            throw failure;
        }
        gate.leave(0);
        return result;
    }

    private static void unwindEight(Gates.Gate gate, Throwable failure) {
        // @Defer(acquire = "gate.enter(0)", value = "gate.leave(0)")
        try {
            gate.leave(0);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private static void unwindEight2(Gates.Gate gate2, Throwable failure) {
        // @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")
        try {
            gate2.leave(1);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private static void unwindEight3(Gates.Gate gate3, Throwable failure) {
        // @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")
        try {
            gate3.leave(2);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private static void unwindEight4(Gates.Gate gate4, Throwable failure) {
        // @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")
        try {
            gate4.leave(3);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private static void unwindEight5(Gates.Gate gate5, Throwable failure) {
        // @Defer(acquire = "gate.enter(4)", value = "gate.leave(4)")
        try {
            gate5.leave(4);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private static void unwindEight6(Gates.Gate gate6, Throwable failure) {
        // @Defer(acquire = "gate.enter(5)", value = "gate.leave(5)")
        try {
            gate6.leave(5);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private static void unwindEight7(Gates.Gate gate7, Throwable failure) {
        // @Defer(acquire = "gate.enter(6)", value = "gate.leave(6)")
        try {
            gate7.leave(6);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private static void unwindEight8(Gates.Gate gate8, Throwable failure) {
        // @Defer(acquire = "gate.enter(7)", value = "gate.leave(7)")
        try {
            gate8.leave(7);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Defer("note(name, result, failure)")}
     * <li>{@code @Defer(value = "note(name, 1, null)", on = Exit.FAILURE, quiet = true)}
     * <li>{@code @Defer(acquire = "log = new_()", value = "log.append(name)")}
     * <li>{@code @Defer("result = cap(result)")}
     * <li>{@code @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")}
     * <li>{@code @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")}
     * <li>{@code @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")}
     * </ol>
     *
     * @see Gates#mixed(String)
     */
    public int mixed(String name) {
        int result = 0;
        // @Defer("note(name, result, failure)")
        try {
            // @Defer(value = "note(name, 1, null)", on = Exit.FAILURE, quiet = true)
            try {
                // @Defer(acquire = "log = new_()", value = "log.append(name)")
                final StringBuilder log = this.delegate.new_();
                try {
                    // @Defer("result = cap(result)")
                    try {
                        // @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")
                        final Gates.Gate gate = this.delegate.gate;
                        gate.enter(1);
                        try {
                            // @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")
                            final Gates.Gate gate2 = this.delegate.gate;
                            gate2.enter(2);
                            try {
                                // @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")
                                final Gates.Gate gate3 = this.delegate.gate;
                                gate3.enter(3);
                                try {
                                    result = this.delegate.mixed(name);
                                } catch (Throwable failure) {
                                    unwindMixed6(gate3, failure);
                                    throw failure;
                                }
                                gate3.leave(3);
                            } catch (Throwable failure) {
                                unwindMixed5(gate2, failure);
                                throw failure;
                            }
                            gate2.leave(2);
                        } catch (Throwable failure) {
                            unwindMixed4(gate, failure);
                            throw failure;
                        }
                        gate.leave(1);
                    } catch (Throwable failure) {
                        try {
                            result = this.delegate.cap(result);
                        } catch (Throwable later) {
                            Unwind.attach(failure, later);
                        }
                        throw failure;
                    }
                    result = this.delegate.cap(result);
                } catch (Throwable failure) {
                    unwindMixed3(log, name, failure);
                    throw failure;
                }
                if (log != null) {
                    log.append(name);
                }
            } catch (Throwable failure) {
                unwindMixed2(name, failure);
                throw failure;
            }
        } catch (Throwable failure) {
            unwindMixed(name, result, failure);
            throw failure;
        }
        this.delegate.note(name, result, null);
        return result;
    }

    private void unwindMixed(String name, int result, Throwable failure) {
        // @Defer("note(name, result, failure)")
        try {
            this.delegate.note(name, result, failure);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private void unwindMixed2(String name, Throwable failure) {
        // @Defer(value = "note(name, 1, null)", on = Exit.FAILURE, quiet = true)
        try {
            this.delegate.note(name, 1, null);
        } catch (Exception dropped) {
            Unwind.drop(dropped);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private static void unwindMixed3(StringBuilder log, String name, Throwable failure) {
        // @Defer(acquire = "log = new_()", value = "log.append(name)")
        if (log != null) {
            try {
                log.append(name);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
        }
    }

    private static void unwindMixed4(Gates.Gate gate, Throwable failure) {
        // @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")
        try {
            gate.leave(1);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private static void unwindMixed5(Gates.Gate gate2, Throwable failure) {
        // @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")
        try {
            gate2.leave(2);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    private static void unwindMixed6(Gates.Gate gate3, Throwable failure) {
        // @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")
        try {
            gate3.leave(3);
        } catch (Throwable later) {
            Unwind.attach(failure, later);
        }
    }

    /**
     * @see Gates#note(String, int, Throwable)
     */
    void note(String name, int result, Throwable failure) {
        this.delegate.note(name, result, failure);
    }

    /**
     * @see Gates#new_()
     */
    StringBuilder new_() {
        return this.delegate.new_();
    }

    /**
     * @see Gates#cap(int)
     */
    int cap(int n) {
        return this.delegate.cap(n);
    }

    /**
     * From the outside in:
     * <ol>
     * <li>{@code @Defer(acquire = "gate.enter(0)", value = "gate.leave(0)")}
     * <li>{@code @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")}
     * <li>{@code @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")}
     * <li>{@code @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")}
     * <li>{@code @Defer(acquire = "gate.enter(4)", value = "gate.leave(4)")}
     * <li>{@code @Defer(acquire = "gate.enter(5)", value = "gate.leave(5)")}
     * <li>{@code @Defer(acquire = "gate.enter(6)", value = "gate.leave(6)")}
     * <li>{@code @Defer(acquire = "gate.enter(7)", value = "gate.leave(7)")}
     * <li>{@code @Defer(acquire = "gate.enter(8)", value = "gate.leave(8)")}
     * <li>{@code @Defer(acquire = "gate.enter(9)", value = "gate.leave(9)")}
     * </ol>
     *
     * @see Gates#ten()
     */
    public void ten() {
        // @Defer(acquire = "gate.enter(0)", value = "gate.leave(0)")
        final Gates.Gate gate = this.delegate.gate;
        gate.enter(0);
        try {
            // @Defer(acquire = "gate.enter(1)", value = "gate.leave(1)")
            final Gates.Gate gate2 = this.delegate.gate;
            gate2.enter(1);
            try {
                // @Defer(acquire = "gate.enter(2)", value = "gate.leave(2)")
                final Gates.Gate gate3 = this.delegate.gate;
                gate3.enter(2);
                try {
                    // @Defer(acquire = "gate.enter(3)", value = "gate.leave(3)")
                    final Gates.Gate gate4 = this.delegate.gate;
                    gate4.enter(3);
                    try {
                        // @Defer(acquire = "gate.enter(4)", value = "gate.leave(4)")
                        final Gates.Gate gate5 = this.delegate.gate;
                        gate5.enter(4);
                        try {
                            // @Defer(acquire = "gate.enter(5)", value = "gate.leave(5)")
                            final Gates.Gate gate6 = this.delegate.gate;
                            gate6.enter(5);
                            try {
                                // @Defer(acquire = "gate.enter(6)", value = "gate.leave(6)")
                                final Gates.Gate gate7 = this.delegate.gate;
                                gate7.enter(6);
                                try {
                                    // @Defer(acquire = "gate.enter(7)", value = "gate.leave(7)")
                                    final Gates.Gate gate8 = this.delegate.gate;
                                    gate8.enter(7);
                                    try {
                                        // @Defer(acquire = "gate.enter(8)", value = "gate.leave(8)")
                                        final Gates.Gate gate9 = this.delegate.gate;
                                        gate9.enter(8);
                                        try {
                                            // @Defer(acquire = "gate.enter(9)", value = "gate.leave(9)")
                                            final Gates.Gate gate10 = this.delegate.gate;
                                            gate10.enter(9);
                                            try {
                                                this.delegate.ten();
                                            } catch (Throwable failure) {
                                                try {
                                                    gate10.leave(9);
                                                } catch (Throwable later) {
                                                    Unwind.attach(failure, later);
                                                }
                                                throw failure;
                                            }
                                            gate10.leave(9);
                                        } catch (Throwable failure) {
                                            try {
                                                gate9.leave(8);
                                            } catch (Throwable later) {
                                                Unwind.attach(failure, later);
                                            }
                                            throw failure;
                                        }
                                        gate9.leave(8);
                                    } catch (Throwable failure) {
                                        try {
                                            gate8.leave(7);
                                        } catch (Throwable later) {
                                            Unwind.attach(failure, later);
                                        }
                                        throw failure;
                                    }
                                    gate8.leave(7);
                                } catch (Throwable failure) {
                                    try {
                                        gate7.leave(6);
                                    } catch (Throwable later) {
                                        Unwind.attach(failure, later);
                                    }
                                    throw failure;
                                }
                                gate7.leave(6);
                            } catch (Throwable failure) {
                                try {
                                    gate6.leave(5);
                                } catch (Throwable later) {
                                    Unwind.attach(failure, later);
                                }
                                throw failure;
                            }
                            gate6.leave(5);
                        } catch (Throwable failure) {
                            try {
                                gate5.leave(4);
                            } catch (Throwable later) {
                                Unwind.attach(failure, later);
                            }
                            throw failure;
                        }
                        gate5.leave(4);
                    } catch (Throwable failure) {
                        try {
                            gate4.leave(3);
                        } catch (Throwable later) {
                            Unwind.attach(failure, later);
                        }
                        throw failure;
                    }
                    gate4.leave(3);
                } catch (Throwable failure) {
                    try {
                        gate3.leave(2);
                    } catch (Throwable later) {
                        Unwind.attach(failure, later);
                    }
                    throw failure;
                }
                gate3.leave(2);
            } catch (Throwable failure) {
                try {
                    gate2.leave(1);
                } catch (Throwable later) {
                    Unwind.attach(failure, later);
                }
                throw failure;
            }
            gate2.leave(1);
        } catch (Throwable failure) {
            try {
                gate.leave(0);
            } catch (Throwable later) {
                Unwind.attach(failure, later);
            }
            throw failure;
        }
        gate.leave(0);
    }
}
