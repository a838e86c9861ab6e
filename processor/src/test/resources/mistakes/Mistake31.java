import dev.tenon.Input;
import dev.tenon.Network;
import dev.tenon.Vector;
import dev.tenon.layer.Dense;

@Network(input = @Input(size = 5))
/*!*/interface N { // TEN401
  @Dense(units = 3)
  Vector scores();
}
