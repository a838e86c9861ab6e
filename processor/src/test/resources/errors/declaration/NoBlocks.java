import dev.tenon.Input;
import dev.tenon.Network;

@Network(input = @Input(size = 3))
/*!*/interface NoBlocks {} // TEN102
